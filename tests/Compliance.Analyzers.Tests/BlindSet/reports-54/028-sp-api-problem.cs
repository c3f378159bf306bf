using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Elbufer.Amazon.Problems;

public class ProblemNotifier
{
    private readonly AmazonConnection _amazon;

    public ProblemNotifier(AmazonConnection amazon) => _amazon = amazon;

    public async Task NotifyAsync(string amazonOrderId, ProblemKind kind)
    {
        var request = kind switch
        {
            ProblemKind.OutOfStock => new CreateUnexpectedProblemRequest(text:
                "The last bowl broke while we packed it. We have cancelled the order and refunded it."),
            ProblemKind.Late => new CreateUnexpectedProblemRequest(text:
                "Your bowl ships three days late. For the wait you get a voucher from us, just say yes."), // expect: BSM1002|BSM1003
            ProblemKind.PriceError => new CreateUnexpectedProblemRequest(text:
                "The price was wrong. We can still deliver if you pay the difference to our bank account."), // expect: BSM3003
            _ => new CreateUnexpectedProblemRequest { Text = "Please phone our office on 0351-5550-118 about your order." }, // expect: BSM3002
        };

        await _amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request);
    }
}

public enum ProblemKind { OutOfStock, Late, PriceError, Other }
