namespace Threadwell.Internal;

public class TeamBriefing
{
    private readonly ISlackClient _slack;
    public TeamBriefing(ISlackClient slack) { _slack = slack; }

    public async Task PostMorningBriefingAsync()
    {
        await _slack.PostAsync("#cs-agents",
            "Team, a reminder: never ask buyers to remove or change a review, not even after a refund.");
        await _slack.PostAsync("#cs-agents",
            "Do not send coupon codes or gift cards through Amazon messages. We got a policy warning for it last week.");
        await _slack.PostAsync("#cs-agents",
            "Staff discount: 30% off everything in the web shop until Friday, code on the notice board.");
        await _slack.PostAsync("#cn-kefu",
            "各位同事注意：站内信里禁止出现好评返现、优惠券、微信号，违者扣当月绩效。");
    }
}
