using System.Threading.Tasks;

namespace Sunrise.Cs.Internal
{
    public class TeamNotifier
    {
        private readonly IDingTalkRobot _robot;

        public TeamNotifier(IDingTalkRobot robot) => _robot = robot;

        public Task BadReviewAsync(string asin, int stars) =>
            _robot.SendToGroupAsync("客服一组", $"【内部提醒】{asin} 新增{stars}星差评，请值班同事在系统中登记，核实质量问题后按流程退款或换货。");

        public Task CouponBudgetAsync(string shop, decimal left) =>
            _robot.SendToGroupAsync("运营组", $"【内部提醒】{shop} 后台优惠券预算仅剩 {left:F0} 美元，请运营及时调整。");

        public Task WeeklyRefundReportAsync(int count, decimal total) =>
            _robot.SendToGroupAsync("财务组", $"本周退款 {count} 笔，合计 {total:F2} 美元，明细见报表中心。");

        public Task ComplianceAsync() =>
            _robot.SendToGroupAsync("全体客服", "【培训通知】周三下午讲解站内信合规：不得索要好评、不得返现、不得留微信，请全员参加。");
    }
}
