using System.Threading.Tasks;

namespace Ops.DingTalk
{
    /// <summary>钉钉群内部通知（只发给客服和运营同事）</summary>
    public class StaffNotifier
    {
        private readonly IDingTalkRobot _robot;
        public StaffNotifier(IDingTalkRobot robot) => _robot = robot;

        public Task NewBadReview(string asin, int stars) =>
            _robot.SendToStaffGroupAsync($"【运营提醒】{asin} 新增一条{stars}星差评，请客服同事核实质量问题，切勿联系买家删除差评。");

        public Task Training() =>
            _robot.SendToStaffGroupAsync("各位同事：禁止在站内信中发送优惠券、返现、赠品及好评邀请，违者账号会被限制。");

        public Task LowStock(string sku, int left) =>
            _robot.SendToStaffGroupAsync($"仓库提醒：{sku} 的赠品卡片只剩 {left} 张，请采购补货。");

        public Task DealApproved(string asin) =>
            _robot.SendToStaffGroupAsync("Team: the Lightning Deal for " + asin + " was approved, 20% off from Monday. Please check the stock.");
    }
}
