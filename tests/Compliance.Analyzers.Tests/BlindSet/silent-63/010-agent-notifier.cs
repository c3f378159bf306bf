using System.Threading.Tasks;

namespace CrossPort.Notices
{
    /// 通知客服组（钉钉群机器人），不发给买家
    public class AgentGroupNotifier
    {
        private readonly IDingTalkRobot _robot;

        public AgentGroupNotifier(IDingTalkRobot robot)
        {
            _robot = robot;
        }

        public Task NewLowStarAsync(string asin, int stars, string agent)
        {
            return _robot.SendTextAsync($"【差评提醒】{asin} 新增{stars}星评价，请 {agent} 今天内查看，禁止联系买家要求删评或以退款换好评。");
        }

        public Task OverdueAsync(int count)
        {
            return _robot.SendTextAsync($"还有{count}条站内信超过20小时未回复，请值班客服处理。");
        }

        public Task CouponLeakAsync(string agent)
        {
            return _robot.SendTextAsync($"{agent} 的草稿中出现优惠券代码，系统已拦截，请主管复核。");
        }
    }
}
