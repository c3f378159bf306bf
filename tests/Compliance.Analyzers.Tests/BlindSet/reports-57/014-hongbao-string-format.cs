using System;
using System.Collections.Generic;

namespace ZhiLian.QunFa
{
    public class QunFaRenWu
    {
        public string MaiJiaXingMing { get; set; }
        public string DingDanHao { get; set; }

        public string GouZaoXiaoXi(int bu)
        {
            if (bu == 1)
                return string.Format("{0}您好，订单{1}的电池按规定须陆运，预计多用两天。", MaiJiaXingMing, DingDanHao);
            if (bu == 2)
                return string.Format("{0}您好，订单{1}已满十五天，晒一张实拍图到评论区，微信红包马上到。", MaiJiaXingMing, DingDanHao); // expect: BSM2001
            if (bu == 3)
                return string.Concat("您好", MaiJiaXingMing, "，我们是厂家直销，", "走线下转账能再省一截，", "要不要考虑下？"); // expect: BSM3003|BSM1001
            return string.Join("\n", new List<string>
            {
                "您好，" + MaiJiaXingMing,
                "说明书第六页有清洁步骤，照做即可去除水垢。",
                "看中别的颜色直接发邮件到 sale@zhilianhome.cn 报型号。", // expect: BSM3002|BSM3003
            });
        }
    }
}
