using System.Text;

namespace HongYuan.Amazon.Mws2Sp
{
    interface IMoBan
    {
        const string KaiTou = "尊敬的买家您好：";
        const string JieWei = "祝您生活愉快！";
        string ShengCheng(DingDan d);
    }

    // 模板1：补件
    class BuJianMoBan : IMoBan
    {
        public string ShengCheng(DingDan d) => IMoBan.KaiTou + "您的书桌缺少的%BuJian.Name%将在两天内免费补发。".Replace("%BuJian.Name%", d.BuJian);
    }

    // 模板2：促销（双11）
    class CuXiaoMoBan : IMoBan
    {
        public string ShengCheng(DingDan d)
        {
            var sb = new StringBuilder(IMoBan.KaiTou);
            sb.Append("双11狂欢，全店满%Discount.Threshold%减%Discount.Amount%，错过再等一年！"); // expect: BSM1001|BSM1007
            sb.Append(IMoBan.JieWei);
            return sb.Replace("%Discount.Threshold%", "199").Replace("%Discount.Amount%", "40").ToString();
        }
    }

    // 模板3：VIP
    class HuiYuanMoBan : IMoBan
    {
        public string ShengCheng(DingDan d)
        {
            if (d.JiFen <= 0)
                return IMoBan.KaiTou + "您询问的书桌承重为80公斤，桌腿可调节5厘米。";
            return IMoBan.KaiTou + string.Join("，", "您已累计" + d.JiFen + "积分", "下单时可用积分兑换礼品") + "。"; // expect: BSM1006
        }
    }

    // 模板4：评价
    class PingJiaMoBan : IMoBan
    {
        public string ShengCheng(DingDan d) =>
            IMoBan.KaiTou + (d.YiPingJia
                ? "您之前的评价我们看到了，桌面划痕已为您换新，" +
                  "请您追加修改为好评。" // expect: BSM2004
                : "您的书桌因工厂停电延后三天发货，如不便等待，我们为您取消并退款。");
    }
}
