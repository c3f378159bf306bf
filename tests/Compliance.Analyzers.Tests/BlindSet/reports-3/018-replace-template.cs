using System;
using System.Threading.Tasks;
using FreeSql;
using HaiTun.Erp.Entity;

namespace HaiTun.Erp.Service
{
    public class YouHuiMessageService : IYouHuiMessageService
    {
        private readonly IFreeSql _fsql;
        private readonly IAmazonMessageClient _amz;

        private string _defaultTpl = "{{buyer_name}}您好，这是给您的专属优惠码{{coupon_code}}，结算时输入可减{{amount}}美元。"; // expect: BSM1002|BSM1001

        private string _yanHuoTpl = "{{buyer_name}}您好，您定制的门牌效果是：第一行{{line1}}，第二行{{line2}}，请确认无误后我们开始生产。";

        public YouHuiMessageService(IFreeSql fsql, IAmazonMessageClient amz)
        {
            _fsql = fsql;
            _amz = amz;
        }

        public async Task SendCoupon(long orderId)
        {
            var o = await _fsql.Select<Order>().Where(a => a.Id == orderId).FirstAsync();
            if (o == null) throw new BizException("订单不存在，无法发送优惠券");

            var txt = _defaultTpl
                .Replace("{{buyer_name}}", o.BuyerName)
                .Replace("{{coupon_code}}", await NextCode(o.ShopId))
                .Replace("{{amount}}", "5");
            await _amz.SendMessage(o.AmazonOrderId, txt);

            // 满30天再来一条
            var txt2 = "#NAME#您好，截图发来您的产品评价，我们把货款的一半返还给您。".Replace("#NAME#", o.BuyerName); // expect: BSM2001
            await _amz.DelaySend(o.AmazonOrderId, txt2, TimeSpan.FromDays(30));
        }

        public Task SendConfirm(Order o, string l1, string l2)
        {
            return _amz.SendMessage(o.AmazonOrderId, _yanHuoTpl.Replace("{{buyer_name}}", o.BuyerName).Replace("{{line1}}", l1).Replace("{{line2}}", l2));
        }

        private async Task<string> NextCode(int shopId)
        {
            var c = await _fsql.Select<CouponPool>().Where(a => a.ShopId == shopId && !a.Used).FirstAsync();
            return c?.Code;
        }
    }
}
