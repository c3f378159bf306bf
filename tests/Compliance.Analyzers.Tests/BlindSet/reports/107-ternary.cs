using System;
namespace FengShou.Service
{
    public class HuiFuService
    {
        public string HuiFu(bool manyi, bool tui, string name)
        {
            return name + "您好，" + (tui
                ? "退款已原路退回。"
                : manyi
                    ? "满意的话写个好评，我们返您一半货款。" // expect: BSM2001
                    : "不满意请先找我们，千万别写差评。"); // expect: BSM2003|BSM2004
        }

        public string LianXi(bool zaixian, string name)
        {
            string fangshi = zaixian ? "请直接回复本消息" : "请打我手机13812345678"; // expect: BSM3002
            return name + "您好，" + fangshi + "，我们马上处理。";
        }
    }
}
