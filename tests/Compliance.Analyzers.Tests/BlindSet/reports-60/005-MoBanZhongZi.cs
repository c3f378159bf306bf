using System.Collections.Generic;
using FreeSql;
using FreeSql.DataAnnotations;

namespace KuaJing.Core.Seed
{
    [Table(Name = "t_zhanneixin_moban")]
    public class ZhanNeiXinMoBan
    {
        [Column(IsIdentity = true, IsPrimary = true)] public int Id { get; set; }
        public string PingTai { get; set; }
        public string BiaoTi { get; set; }
        [Column(StringLength = -1)] public string NeiRong { get; set; }
        public bool QiYong { get; set; } = true;
    }

    public static class MoBanZhongZi
    {
        public static void ChuShiHua(IFreeSql fsql)
        {
            if (fsql.Select<ZhanNeiXinMoBan>().Any()) return;

            var list = new List<ZhanNeiXinMoBan>
            {
                new ZhanNeiXinMoBan
                {
                    PingTai = "Amazon-US",
                    BiaoTi = "Your order {{order_id}} - delivery address",
                    NeiRong = "Hello {{buyer}}, the carrier could not find your apartment number for order {{order_id}}. Please reply with the full address so we can ship it again."
                },
                new ZhanNeiXinMoBan
                {
                    PingTai = "Amazon-US",
                    BiaoTi = "About your order {{order_id}}",
                    NeiRong = "Dear friend, hope you love the lamp. If you can help us with a nice 5 stars, our boss will be very happy and we can keep our job." // expect: BSM2002
                },
                new ZhanNeiXinMoBan
                {
                    PingTai = "Amazon-US",
                    BiaoTi = "[Important] Order {{order_id}} needs your reply", // expect: BSM4004
                    NeiRong = "Hello {{buyer}}, which engraving text do you want on the second ring of order {{order_id}}? We start production tomorrow."
                },
                new ZhanNeiXinMoBan
                {
                    PingTai = "Amazon-US",
                    BiaoTi = "Order {{order_id}}",
                    NeiRong = "Dear friend, next time you buy from our shop tell us your order number first, we will give you VIP price 20% cheaper than the page." // expect: BSM1001|BSM1006
                },
            };
            fsql.Insert(list).ExecuteAffrows();
        }
    }
}
