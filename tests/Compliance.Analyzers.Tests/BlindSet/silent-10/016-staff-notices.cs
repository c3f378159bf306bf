using System.Threading.Tasks;

namespace Kefu.Ops
{
    public class DingTalkAlerts
    {
        private readonly IDingTalkRobot robot;
        public DingTalkAlerts(IDingTalkRobot robot) => this.robot = robot;

        public Task TemplateBlockedAsync(string agent, string templateName)
            => robot.SendStaffNoticeAsync($"@{agent} 模板「{templateName}」含有“好评返现”，已被合规拦截，请修改后重新提交。");

        public Task TrainingAsync()
            => robot.SendStaffNoticeAsync("各位客服请注意：禁止向买家发送优惠券、索要五星好评或要求删除差评，违者按制度处理。");

        public Task NegativeReviewAsync(string agent, string asin, int stars)
            => robot.SendStaffNoticeAsync($"@{agent} {asin} 收到 {stars} 星差评，请按品质流程排查原因，不得联系买家修改评价。");

        public Task CouponBudgetAsync(string owner, decimal left)
            => robot.SendStaffNoticeAsync($"@{owner} 站内优惠券预算剩余 {left:F2} 美元，请在卖家后台补充预算。");
    }
}
