using System.Threading.Tasks;
using Senparc.Weixin.WxOpen.AdvancedAPIs;

namespace Guoxiang.Mall.MiniProgram
{
    /// <summary>果香生活自营小程序商城：会员领券提醒</summary>
    public class MallMemberPush
    {
        private readonly IMallSubscribeMessage _subscribe;
        private readonly MallOptions _options;

        public MallMemberPush(IMallSubscribeMessage subscribe, MallOptions options)
        {
            _subscribe = subscribe;
            _options = options;
        }

        public Task SendCouponAsync(MallMember member, MallCoupon coupon)
        {
            var data = new
            {
                thing1 = new { value = "果香生活小程序会员券" },
                thing2 = new { value = $"满 {coupon.Threshold} 元减 {coupon.Amount} 元" },
                thing3 = new { value = "您有一张优惠券即将到期，点击进入果香小程序商城使用" },
                time4 = new { value = coupon.ExpireAt.ToString("yyyy-MM-dd HH:mm") },
            };

            return _subscribe.SendAsync(_options.AppId, member.OpenId, _options.CouponTemplateId, data, "pages/coupon/index");
        }

        public Task SendPointsAsync(MallMember member)
        {
            var data = new
            {
                thing1 = new { value = "果香生活会员积分" },
                number2 = new { value = member.Points },
                thing3 = new { value = "积分可在小程序商城兑换鲜果礼盒" },
            };

            return _subscribe.SendAsync(_options.AppId, member.OpenId, _options.PointsTemplateId, data, "pages/points/index");
        }
    }
}
