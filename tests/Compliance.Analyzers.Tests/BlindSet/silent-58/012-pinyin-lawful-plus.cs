using System;
using System.Data;

namespace LaoErp.Xiaoxi
{
    /// <summary>售后站内信，不允许出现优惠券、返现、索评等内容</summary>
    public class ShouHouZhanNeiXin
    {
        public string ShengCheng(DataRow dr, int leiXing)
        {
            string strNeiRong = "尊敬的" + dr["maijia"] + "：\r\n";
            if (leiXing == 1)
            {
                strNeiRong += "您询问能否返现，";
                strNeiRong += "很抱歉，所有退款只能通过亚马逊原路退回，我们不做任何返现。";
            }
            else if (leiXing == 2)
            {
                strNeiRong += "您的包裹在运输途中破损，";
                strNeiRong += "我们已重新发出一件，运费由我们承担，破损件不用寄回。";
            }
            else if (leiXing == 3)
            {
                strNeiRong += "您想加微信沟通，";
                strNeiRong += "按照平台规定我们只能在站内回复，请直接在这里说明问题。";
            }
            else
            {
                strNeiRong += "您的发票已经上传，请在“我的订单”中下载。";
            }
            return strNeiRong + "\r\n此致";
        }
    }
}
