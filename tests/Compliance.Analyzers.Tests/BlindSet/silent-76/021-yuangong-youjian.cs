using System.Collections.Generic;
using System.Threading.Tasks;

namespace Neibu.Oa.Notify
{
    public class YuanGongTongZhi
    {
        private readonly IDingTalkRobot _dingTalk;
        private readonly IInternalMailer _mailer;

        public YuanGongTongZhi(IDingTalkRobot dingTalk, IInternalMailer mailer)
        {
            _dingTalk = dingTalk;
            _mailer = mailer;
        }

        public Task ChaPingYuJing(string asin, int star, string yunYing)
        {
            return _dingTalk.SendTextAsync($"@{yunYing} ASIN {asin} 新增 {star} 星差评，请今天内查明原因，严禁联系买家删除评价。");
        }

        public Task PeiXun(IEnumerable<string> staff)
        {
            return _mailer.SendToStaffAsync(staff,
                "站内信合规培训",
                "各位同事：周五下午三点在二楼会议室培训站内信规范，重点讲为什么不能用返现和礼品卡换好评，请客服组全员参加，考试通过的发 50 元京东卡。");
        }

        public Task ZhouBao(string manager, int refunds, decimal amount)
        {
            return _mailer.SendToStaffAsync(new[] { manager },
                "客服周报",
                $"本周退款 {refunds} 单，金额 {amount:F2} 美元；补发 12 单；拒绝私下优惠请求 7 次。");
        }

        public Task JieRi(IEnumerable<string> staff)
        {
            return _dingTalk.SendTextAsync("端午节福利：每人一箱粽子，加行政小刘微信登记地址，周三前截止。");
        }
    }
}
