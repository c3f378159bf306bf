using System.Collections.Generic;
using SqlSugar;

namespace YiWu.CangKu.Seed
{
    [SugarTable("t_buyer_msg_tpl")]
    public class MaiJiaXiaoXiMuBan
    {
        [SugarColumn(IsPrimaryKey = true)]
        public int Id { get; set; }
        public string YuYan { get; set; }
        public string ZhuTi { get; set; }
        public string NeiRong { get; set; }
    }

    public class MuBanSeed
    {
        public void Run(ISqlSugarClient db)
        {
            var list = new List<MaiJiaXiaoXiMuBan>
            {
                new MaiJiaXiaoXiMuBan { Id = 1, YuYan = "zh-CN", ZhuTi = "关于您的订单 {orderId}", NeiRong = "您好 {buyer}，您的门牌号缺失，请回复完整地址以便我们发货。" },
                new MaiJiaXiaoXiMuBan { Id = 2, YuYan = "zh-CN", ZhuTi = "感谢支持", NeiRong = "您好 {buyer}，我们为您准备了专属优惠码 {couponCode}，结账时填写即可。" }, // expect: BSM1002
                new MaiJiaXiaoXiMuBan { Id = 3, YuYan = "en-US", ZhuTi = "Your order {orderId}", NeiRong = "Hi {buyer}, please kindly give us 5 stars, it is very important for our small factory." }, // expect: BSM2002
                new MaiJiaXiaoXiMuBan { Id = 4, YuYan = "en-US", ZhuTi = "Your order {orderId}", NeiRong = "Hi {buyer}, the charger was lost by the carrier. We have shipped a replacement today at no cost." },
            };
            db.Storageable(list).ExecuteCommand();
        }
    }
}
