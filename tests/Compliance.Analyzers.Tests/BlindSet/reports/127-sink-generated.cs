//----------------------
// <auto-trimmed> from the NSwag client, hand-edited
//----------------------
using Amazon.SellingPartner.Messaging.Client;

namespace Gorse.Tools
{
    public static class Sender
    {
        public static async Task RunAsync(AmazonSellingPartnerMessagingClient client, string orderId, bool angry)
        {
            var request = new CreateConfirmCustomizationDetailsRequest
            {
                Text = angry
                    ? "We will reprint the banner at no cost. Which of the two proofs is the right one?"
                    : "Love the banner? Then give us five stars, it takes ten seconds!" // expect: BSM2002|BSM2003
            };
            await client.ConfirmCustomizationDetailsAsync(orderId, new[] { "A1F83G8C2ARO7P" }, request);

            var key = new CreateDigitalAccessKeyRequest();
            key.Text = "Your font key: 8F2K-99QX. Write a review and get a second font free."; // expect: BSM2001
            await client.CreateDigitalAccessKeyAsync(orderId, new[] { "A1F83G8C2ARO7P" }, key);
        }
    }
}
