namespace Nanshan.Reputation.Internal;

public class TeamDigest
{
    private readonly IDingTalkRobot _robot;
    public TeamDigest(IDingTalkRobot robot) => _robot = robot;

    // 内部钉钉群日报，只发运营
    public Task SendDailyAsync(int newBad, int couponCount) => _robot.PostMarkdownAsync("运营日报",
        $"### 运营日报\n- 新增差评 {newBad} 条，请各店长在后台举报违规评价，严禁联系买家删评\n- 前台优惠券 {couponCount} 张即将到期，请运营在卖家后台续期");

    public Task SendTrainingAsync() => _robot.PostMarkdownAsync("培训提醒",
        "各位同事：严禁在站内信里写“好评返现”“加微信”“送优惠券”等内容，违者扣绩效。周五14:00会议室B培训。");

    public Task SendAuditAsync(string employee, int count) => _robot.PostMarkdownAsync("Audit",
        $"@{employee}: {count} of your drafts were blocked because they asked buyers for five-star reviews. Please redo the policy training.");
}
