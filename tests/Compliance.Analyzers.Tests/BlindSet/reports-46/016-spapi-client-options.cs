using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace FlowForge.Connectors.Amazon;

public class UnexpectedProblemSender
{
    private readonly IMessagingApi _api;
    public UnexpectedProblemSender(IMessagingApi api) => _api = api;

    public async Task NotifyAsync(string orderId, string mp, ProblemKind kind, CancellationToken ct)
    {
        var req = new CreateUnexpectedProblemRequest();
        switch (kind)
        {
            case ProblemKind.Flood:
                req.Text = "Water got into our warehouse and your order cannot be shipped. We have cancelled it and refunded the full amount.";
                break;
            case ProblemKind.Late:
                req.Text = "Your order will be three days late. To make it right you'll get a voucher for your next order with us."; // expect: BSM1002|BSM1003|BSM1006
                break;
            case ProblemKind.WrongColor:
                req.Text = "We sent the blue one by mistake. "
                         + "Compensation of 15 dollars for the trouble is waiting if you don't open a return."; // expect: BSM1003
                break;
            default:
                req.Text = "A problem came up with your order; for details see https://bit.ly/3flowf9."; // expect: BSM3001
                break;
        }
        await _api.CreateUnexpectedProblemAsync(orderId, new List<string> { mp }, req, ct);
    }
}

public enum ProblemKind { Flood, Late, WrongColor, Other }
