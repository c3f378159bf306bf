using System.Threading.Tasks;

namespace Ximu.MiniProgram.Marketing
{
    /// <summary>自营微信小程序商城的会员营销</summary>
    public class MiniProgramMemberPush
    {
        private readonly IWechatSubscribeMessageApi _wechat;

        public MiniProgramMemberPush(IWechatSubscribeMessageApi wechat) => _wechat = wechat;

        public Task SendCouponAsync(string openId)
            => _wechat.SendAsync(openId, "MEMBER_COUPON", new
            {
                thing1 = "小程序商城会员券",
                thing2 = "满 100 减 20，三天内在小程序下单可用",
                date3 = "2026-03-31"
            });

        public Task SendPointsAsync(string openId, int points)
            => _wechat.SendAsync(openId, "MEMBER_POINTS", new
            {
                thing1 = "会员积分到账",
                thing2 = $"您在小程序商城获得 {points} 积分，可兑换礼品"
            });

        public Task SendNewArrivalAsync(string openId)
            => _wechat.SendAsync(openId, "NEW_ARRIVAL", new
            {
                thing1 = "新品上架",
                thing2 = "秋季木作系列已在小程序上架，老会员九折"
            });
    }
}
