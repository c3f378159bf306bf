using MediatR;

namespace Lanting.Modules.Cases;

public record CaseStatusChanged(string ThreadId, string OrderId, CaseStatus Status) : INotification;

public enum CaseStatus { Received, Reviewing, NeedPhoto, Approved, Rejected }

public class CaseStatusChangedHandler : INotificationHandler<CaseStatusChanged>
{
    private readonly IMessageCenter _center;

    public CaseStatusChangedHandler(IMessageCenter center) => _center = center;

    public Task Handle(CaseStatusChanged n, CancellationToken ct)
    {
        string body = n.Status switch
        {
            CaseStatus.Received => $"Hello, your case about order {n.OrderId} is opened. The quality team needs two working days to check the photos of the zipper.",
            CaseStatus.Reviewing => $"Hello, the review of your case is still going on, because the factory must test another zipper of same batch. We answer you on Wednesday.",
            CaseStatus.NeedPhoto => $"您好，您的售后申请（订单 {n.OrderId}）还在审核，请补充一张拉链头的近照，方便我们判断是哪个部位坏了。",
            CaseStatus.Approved => $"您好，审核已通过，拉链属于质量问题。您可以选择全额退款或者换一个新背包，请回复告诉我们您的选择。",
            CaseStatus.Rejected => $"Hello, we checked the photos: the strap was cut by a knife, this is not covered. You still can return the bag within 30 days after delivery by Amazon.",
            _ => throw new NotSupportedException($"未处理的工单状态 {n.Status}")
        };

        return _center.ReplyToBuyerAsync(n.ThreadId, body, ct);
    }
}
