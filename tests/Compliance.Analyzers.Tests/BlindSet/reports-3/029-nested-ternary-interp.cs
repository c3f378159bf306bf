using System;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using LanTian.Mall.Orders;

namespace LanTian.Mall.Application
{
    public class ReplyAppService : ApplicationService
    {
        private readonly IRepository<AmazonOrder, Guid> _orders;

        public ReplyAppService(IRepository<AmazonOrder, Guid> orders)
        {
            _orders = orders;
        }

        public string GetZiDongHuiFu(AmazonOrder d, bool isVip, int tianShu)
        {
            var chengHu = string.IsNullOrEmpty(d.BuyerName) ? "您好" : $"{d.BuyerName}您好";

            return tianShu > 10
                ? $"{chengHu}，您的订单{d.Id}物流停滞{tianShu}天，我们已全额退款，收到包裹也无需退回。"
                : isVip
                    ? $"{chengHu}，VIP买家再次购买只需{d.Price * 0.8m:F2}美元，比页面价更低，请回复“要”。" // expect: BSM1001
                    : d.HasComplaint
                        ? $"{chengHu}，您投诉的充电问题，工程师判断是电池故障，我们为您免费更换新机。"
                        : $"{chengHu}，分享开箱视频到抖音并@我们，即可领取神秘礼品一份。"; // expect: BSM1005|BSM2001
        }

        public string GetBiaoTi(AmazonOrder d) => $"关于订单{d.Id}";

        public string GetJieShu(AmazonOrder d) =>
            $"""
            {d.BuyerName}您好：
            您要的发票已附在消息中，金额{d.Price}美元，已扣除下单时使用的优惠券{d.CouponAmount}美元。
            """;
    }
}
