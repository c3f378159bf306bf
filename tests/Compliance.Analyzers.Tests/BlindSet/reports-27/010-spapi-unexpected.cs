using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace StudentSeller;

public static class Sender
{
    public static async Task Run(AmazonConnection amz, string orderId, bool lost)
    {
        if (lost)
        {
            await amz.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
            {
                Text = "Your parcel was lost by the carrier. We have issued a full refund for the order today."
            });
            return;
        }

        await amz.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "Small hiccup in our warehouse. As an apology here is a voucher for 25% off anything in our shop." // expect: BSM1002|BSM1001|BSM1003
        });
        await amz.Messaging.CreateConfirmOrderDetailsAsync(orderId, new("Please confirm the colour. Also mail us at hi@studentseller.example so we can send pics.")); // expect: BSM3002|BSM3003
    }
}
