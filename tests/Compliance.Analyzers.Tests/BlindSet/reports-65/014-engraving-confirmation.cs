using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Silverleaf.Engraving;

public sealed class EngravingConfirmation(IMessagingApi api, EngravingOptions options)
{
    public async Task AskForTextAsync(string orderId)
    {
        var body = new CreateConfirmOrderDetailsRequest(
            text: $"Hello, for order {orderId} we still need the text for the back of the locket. Up to twelve letters fit; reply with the exact spelling, please.");
        await api.CreateConfirmOrderDetailsAsync(orderId, [options.MarketplaceId], body);
    }

    public async Task ConfirmProofAsync(string orderId, string wording, string fontName)
    {
        var text = string.Concat(
            $"Hello, this is how we will engrave the locket of order {orderId}: \"{wording}\" in {fontName}. ",
            "If a letter is wrong, answer within 24 hours, otherwise we start on it. ",
            "You can watch how we work on instagram.com/silverleaf.studio as well. ", // expect: BSM3001|BSM3002
            "Engraved pieces can be returned when they arrive damaged.");

        var request = new CreateConfirmCustomizationDetailsRequest(text: text);
        await api.ConfirmCustomizationDetailsAsync(orderId, [options.MarketplaceId], request);
    }

    public async Task SendMatchingHintAsync(string orderId)
    {
        var request = new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"Hello, the letters on the locket of order {orderId} will be 3 mm tall unless you ask for 2 mm by tomorrow. " +
                   "The matching bracelet would go perfectly with it; you will find it in our store." // expect: BSM1007
        };
        await api.ConfirmCustomizationDetailsAsync(orderId, [options.MarketplaceId], request);
    }
}

public record EngravingOptions(string MarketplaceId);
