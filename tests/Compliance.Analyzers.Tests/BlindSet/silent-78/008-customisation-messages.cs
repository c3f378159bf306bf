using System.Text;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Engrave.Studio.Amazon;

public class CustomisationMessages
{
    private readonly IMessagingApi _api;
    private readonly List<string> _marketplaces;

    public CustomisationMessages(IMessagingApi api, List<string> marketplaces)
    {
        _api = api;
        _marketplaces = marketplaces;
    }

    public Task AskForTextAsync(AmazonOrder order)
    {
        var text = new StringBuilder();
        text.Append($"The engraving for order {order.Id} reads \"{order.Engraving}\". ");
        text.Append("The star at the end cannot be engraved on this pen. ");
        text.Append("Shall we leave it out, or would you like a heart instead? Please reply within two days.");

        return _api.ConfirmCustomizationDetailsAsync(order.Id, _marketplaces,
            new CreateConfirmCustomizationDetailsRequest(text: text.ToString()));
    }

    public Task AskForPhotoAsync(AmazonOrder order)
    {
        return _api.ConfirmCustomizationDetailsAsync(order.Id, _marketplaces,
            new CreateConfirmCustomizationDetailsRequest(
                text: $"The photo for the mug in order {order.Id} is too small to print. Could you upload a larger one by answering this message?"));
    }

    public Task AskForApprovalAsync(AmazonOrder order)
    {
        return _api.ConfirmCustomizationDetailsAsync(order.Id, _marketplaces,
            new CreateConfirmCustomizationDetailsRequest(
                text: $"Please review the attached proof for order {order.Id} and tell us whether we may start, or what we should change."));
    }
}
