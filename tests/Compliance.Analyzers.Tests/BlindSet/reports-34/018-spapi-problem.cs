using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Rosendahl.Integration;

public sealed class ProblemNotifier(AmazonConnection amazon)
{
    public bool KettleLid(string orderId) =>
        amazon.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The lid of your pour-over kettle was missing from the carton. We have sent one today; it should arrive on Monday.",
        });

    public bool Backorder(string orderId) =>
        amazon.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The kettle is delayed by two weeks. To say sorry we have put aside a 15 pound Amazon voucher for you.", // expect: BSM1003|BSM1005|BSM1002
        });

    public bool Handle(string orderId, bool zh)
    {
        var req = new CreateUnexpectedProblemRequest(zh
            ? "把手松动的问题，请不要留差评，先联系我们，我们保证让您满意。" // expect: BSM2003
            : "The handle can be tightened with the hex key in the base. If it still wobbles we will replace the kettle.");
        return amazon.Messaging.CreateUnexpectedProblem(orderId, req);
    }

    public bool Order(string orderId) =>
        amazon.Messaging.CreateConfirmOrderDetails(orderId, new CreateConfirmOrderDetailsRequest
        {
            Text = "Did you mean to order two left-hand spouts? If you cancel here and order at rosendahl-kettles.example, shipping is free.", // expect: BSM3001|BSM3003
        });
}
