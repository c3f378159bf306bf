using System.Threading.Tasks;

namespace KuaJing.Erp.DingTalk
{
    /// <summary>钉钉群机器人，只发给内部客服人员</summary>
    public class DingTalkNotifier
    {
        private readonly IDingTalkRobot _robot;

        public DingTalkNotifier(IDingTalkRobot robot) { _robot = robot; }

        public Task TongZhiChaPingAsync(string asin, int xing)
        {
            return _robot.SendToStaffAsync($"【差评提醒】ASIN {asin} 新增 {xing} 星差评，请运营同事检查产品问题，禁止联系买家删除或修改评价。");
        }

        public Task TongZhiHeGuiAsync()
        {
            return _robot.SendToStaffAsync("【合规】各位同事：站内信里不得出现优惠券、返现、礼品卡、好评等内容，违者扣绩效。");
        }

        public Task TongZhiYouHuiQuanAsync(string code)
        {
            return _robot.SendToStaffAsync("【促销】后台优惠券 " + code + " 已在卖家中心创建，折扣20%，周五生效，请运营核对库存。");
        }
    }
}
