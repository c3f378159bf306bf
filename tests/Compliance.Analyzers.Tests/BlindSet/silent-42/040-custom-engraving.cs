using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Limerick.Engraving;

public class ProofSender(AmazonConnection conn)
{
    public void SendProof(string orderId, string engraving, int lines)
    {
        // the words belong to the buyer, e.g. a banner for his own shop: "GRAND OPENING 20% OFF"
        var text = $"""
            Hello, you asked for this engraving on your sign:

            "{engraving}"

            It has {lines} lines. Please reply with OK or with your changes within two days.
            We engrave after your answer.
            """;
        conn.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest { Text = text });
    }

    public void AskLetters(string orderId) =>
        conn.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest(
            text: "Hello, the text for the dog tag has 41 letters, but 30 fit on it. Which words may we leave out? The telephone number stays as you typed it."));
}
