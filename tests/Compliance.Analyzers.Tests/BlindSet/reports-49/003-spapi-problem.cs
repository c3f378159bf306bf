using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Steinfeld.Amazon.Outbound;

public class ProblemMessages(AmazonConnection connection)
{
    public bool LateParcel(string orderId) =>
        connection.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The parcel is four days late, sorry. To make you smile again we put a voucher worth $8 aside for you." // expect: BSM1002|BSM1003|BSM1005
        });

    public bool WrongColour(string orderId) =>
        connection.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "You got the red cover instead of the blue one. The blue one ships today and you may keep or return the red one with our prepaid label."
        });

    public bool Broken(string orderId, decimal amount) =>
        connection.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest(
            text: $"Sorry for the cracked bowl. Tell us your PayPal address and we send you {amount:C} there, it is faster than Amazon.")); // expect: BSM1004|BSM3003|BSM3002

    public bool Manual(string orderId) =>
        connection.Messaging.CreateConfirmOrderDetails(orderId, new CreateConfirmOrderDetailsRequest
        {
            Text = "The manual was left out. " +
                   "Download it at www.steinfeld-kitchen.com/manuals " + // expect: BSM3001
                   "or ring our workshop on 0049 30 5550 1234 " + // expect: BSM3002
                   "any weekday."
        });
}
