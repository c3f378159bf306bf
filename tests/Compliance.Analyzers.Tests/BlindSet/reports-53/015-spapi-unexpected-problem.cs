using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace PeakCycle.Integration;

public class ProblemNotifier
{
    private readonly AmazonConnection _amazon;
    public ProblemNotifier(AmazonConnection amazon) { _amazon = amazon; }

    public void Notify(string orderId, ProblemKind kind)
    {
        var request = kind switch
        {
            ProblemKind.Late => new CreateUnexpectedProblemRequest
            {
                Text = "Your bike pump will arrive two days later than promised. If you would rather not wait, we cancel and refund in full."
            },
            ProblemKind.WrongColor => new CreateUnexpectedProblemRequest
            {
                Text = "We packed the red helmet instead of the blue one. Keep it, and we hand you an Amazon gift card worth $10 for the mix-up." // expect: BSM1005|BSM1003
            },
            ProblemKind.Stock => new CreateUnexpectedProblemRequest
            {
                Text = "The gloves are sold out here and were refunded. We still have them at peakcycle-direct.com, shipping included." // expect: BSM3001|BSM3003
            },
            _ => new CreateUnexpectedProblemRequest { Text = "The carrier needs your flat number to deliver order " + orderId + ". Please answer this message." },
        };
        _amazon.Messaging.CreateUnexpectedProblem(orderId, request);
    }
}

public enum ProblemKind { Late, WrongColor, Stock, Address }
