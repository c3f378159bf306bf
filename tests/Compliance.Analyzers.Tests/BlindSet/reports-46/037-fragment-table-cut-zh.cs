using System;

namespace KuaJingBao.LaoXiTong
{
    public class YouJianPinJie
    {
        public string ShengChengZhengWen(string maiJia, string dingDan, int leiXing)
        {
            string zw = "尊敬的" + maiJia + "：\r\n";
            zw += "您的订单" + dingDan + "已妥投。\r\n";
            switch (leiXing)
            {
                case 1:
                    zw += "若商品令您满意，恳请您给予五" + // expect: BSM2002|BSM2003
                          "星评价。\r\n";
                    break;
                case 2:
                    zw += "凡上传视频评" + "论者，" + "均赠送充电宝一个。\r\n"; // expect: BSM2001
                    break;
                case 3:
                    zw += "说明书中第二步的图有误，请以附件中的新版为准。\r\n";
                    break;
                default:
                    zw += "详询请发邮件至 fuwu" + "@kuajingbao.example，" + "我们单独为您处理。\r\n"; // expect: BSM3002|BSM3003
                    break;
            }
            zw += "此致";
            return zw;
        }
    }
}
