using System;
using System.Data;

namespace LaoErp.Xiaoxi
{
    /// <summary>给亚马逊买家发站内信</summary>
    public class FaSongZhanNeiXin
    {
        public string ShengChengNeiRong(DataRow dr, int leiXing)
        {
            string strNeiRong = "尊敬的" + dr["maijia"] + "：\r\n";
            if (leiXing == 1)
            {
                strNeiRong += "您购买的台灯少发了一个灯泡，";
                strNeiRong += "我们今天补寄，运费由我们承担。";
            }
            else if (leiXing == 2)
            {
                strNeiRong += "您的包裹已经签收，使用上有任何故障请回复本信。";
                strNeiRong += "另外您晒图好评之后，"; // expect: BSM2001
                strNeiRong += "我们会退您一半货款。";
            }
            else
            {
                strNeiRong += "您申请的退货已经同意。";
                strNeiRong += "以后想买可以直接找我们下单，不走平台，价格更低。"; // expect: BSM3003
            }
            strNeiRong += "\r\n此致";
            return strNeiRong;
        }

        public void JiLuRiZhi(string dingDanHao)
        {
            Console.WriteLine("站内信已生成，订单号：" + dingDanHao);
        }
    }
}
