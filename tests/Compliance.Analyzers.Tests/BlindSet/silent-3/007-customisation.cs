using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Stonebridge.Worker.Custom;

public sealed class BannerConfirmation(IMessagingApi api)
{
    private static readonly List<string> Markets = ["ATVPDKIKX0DER"];

    public Task ConfirmBannerAsync(string orderId, string line1, string line2) =>
        api.ConfirmCustomizationDetailsAsync(orderId, Markets, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"Hello, please check the text of your banner. First line: \"{line1}\". Second line: \"{line2}\". Is the spelling right?",
        });

    public Task ConfirmSaleSignAsync(string orderId) =>
        api.ConfirmCustomizationDetailsAsync(orderId, Markets, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Hello, your shop sign will read \"SUMMER SALE 50% OFF\" in white on red, as you entered it. May we print it like this?",
        });

    public Task ConfirmTagAsync(string orderId) =>
        api.ConfirmCustomizationDetailsAsync(orderId, Markets, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Hello, the number you want on the pet tag has only nine digits. Could you check it before we engrave?",
        });

    public Task AskStarAsync(string orderId) =>
        api.ConfirmCustomizationDetailsAsync(orderId, Markets, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Hello, shall the star on the birthday card have five or six points? Your note mentions five stars, the drawing shows six.",
        });
}
