using Microsoft.EntityFrameworkCore;
using Haichuan.Oms.Data.Entities;

namespace Haichuan.Oms.Data.Seed
{
    public static class BuyerMessageTemplateSeed
    {
        public static void Seed(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<BuyerMessageTemplate>().HasData(
                new BuyerMessageTemplate
                {
                    Id = 1,
                    Marketplace = "Amazon",
                    Title = "订单 {OrderId} 的派送预约",
                    Content = "您好，{OrderId} 中的衣柜共三箱，司机需要提前约时间，请回复您方便的日期和上午或下午。"
                },
                new BuyerMessageTemplate
                {
                    Id = 2,
                    Marketplace = "Amazon",
                    Title = "订单 {OrderId} 缺件",
                    Content = "您好，我们查到 {OrderId} 的包裹里漏了一包螺丝，已经免费补寄，运单号 {TrackingNo}。"
                },
                new BuyerMessageTemplate
                {
                    Id = 3,
                    Marketplace = "Amazon",
                    Title = "订单 {OrderId} 的使用感受",
                    Content = "您好，把您对衣柜的评价截图发给我们，就能参加本月抽奖，头奖是一台扫地机器人。" // expect: BSM2001
                },
                new BuyerMessageTemplate
                {
                    Id = 4,
                    Marketplace = "Amazon",
                    Title = "订单 {OrderId} 的店铺评分",
                    Content = "您好，您给店铺留的差评让我们被扣了分，请今天之内改掉，不然后面的售后我们不再处理。" // expect: BSM2004|BSM2005|BSM4003
                },
                new BuyerMessageTemplate
                {
                    Id = 5,
                    Marketplace = "Amazon",
                    Title = "订单 {OrderId} 退货标签",
                    Content = "您好，{OrderId} 的退货已批准，请在“我的订单”里打印亚马逊提供的预付退货标签，仓库签收后为您退款。"
                });
        }
    }
}
