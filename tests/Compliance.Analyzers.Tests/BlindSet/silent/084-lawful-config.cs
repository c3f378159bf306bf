using System;
using System.Text;

namespace PeiZhi
{
    public class XiaoXiPeiZhi
    {
        public string 延误 { get; set; } = "您好，包裹延误，预计{0}送达，给您带来不便非常抱歉。";
        public string 破损 { get; set; } = "您好，请发一张破损照片，我们补发或全额退款，由您选择。";
        public string 错发 { get; set; } = "您好，发错货是我们的责任，正确的商品今天寄出，退回运费我们承担。";
        public string 议价 { get; set; } = "您好，亚马逊上无法私下改价，请以页面价格为准。";
        public string 保修 { get; set; } = "您好，保修期两年，从签收之日算起。";
        public int 超时小时 { get; set; } = 24;
    }
}
