using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Osprey.Custom;

public class CustomTextService
{
    private readonly IMessagingApi _api;
    public CustomTextService(IMessagingApi api) => _api = api;

    public Task AskBanner(string orderId, string text) => _api.CreateConfirmOrderDetailsAsync(orderId, ["A1F83G8C2ARO7P"],
        new CreateConfirmOrderDetailsRequest
        {
            Text = $"You asked for a banner that says \"{text}\". Your file reads \"GRAND OPENING - 50% OFF\"; is the percent sign meant to be red?"
        });

    public Task AskTag(string orderId) => _api.CreateConfirmOrderDetailsAsync(orderId, ["A1F83G8C2ARO7P"],
        new CreateConfirmOrderDetailsRequest
        {
            Text = "Please confirm the number to be engraved on the pet tag. The number you gave us has one digit too few."
        });

    public Task AskStars(string orderId) => _api.CreateConfirmOrderDetailsAsync(orderId, ["A1F83G8C2ARO7P"],
        new CreateConfirmOrderDetailsRequest
        {
            Text = "The design shows five stars above the name. Shall the stars be gold or silver?"
        });

    public Task Card(string orderId) => _api.CreateConfirmOrderDetailsAsync(orderId, ["A1F83G8C2ARO7P"],
        new CreateConfirmOrderDetailsRequest { Text = "您订购的礼品卡片上要印的祝福语超过20个字，请回复一个较短的版本。" });
}
