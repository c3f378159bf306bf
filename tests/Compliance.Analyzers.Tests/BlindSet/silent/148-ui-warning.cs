namespace TiShi.Winform
{
    public class JianCeTiShi
    {
        public void Tan(IList<string> mingzhong)
        {
            if (mingzhong.Count == 0) return;
            var s = "检测到以下违规内容，消息不能发送：\r\n";
            foreach (var m in mingzhong)
            {
                switch (m)
                {
                    case "coupon": s += "· 含有优惠券或折扣\r\n"; break;
                    case "review": s += "· 含有索要好评或删除差评的内容\r\n"; break;
                    case "wechat": s += "· 含有微信等联系方式\r\n"; break;
                    case "gift": s += "· 含有赠品或返现\r\n"; break;
                }
            }
            System.Windows.Forms.MessageBox.Show(s, "合规检查");
        }
    }
}
