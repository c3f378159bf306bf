using System;
using System.Collections.Generic;

namespace Zhike.Bot.Amazon
{
    public abstract class HuiDaQi
    {
        public abstract bool PiPei(string wenTi);
        public abstract string HuiDa(string maiJiaXingMing);
    }

    public class WuLiuHuiDaQi : HuiDaQi
    {
        public override bool PiPei(string w) => w.Contains("where is") || w.Contains("还没到");
        public override string HuiDa(string n) { return "Hi " + n + ", I checked it for you: the parcel is in Ohio and is expected on Thursday."; }
    }

    public class YaoPingHuiDaQi : HuiDaQi
    {
        public override bool PiPei(string w) => w.Contains("refund");
        public override string HuiDa(string n)
        {
            return "Hi " + n + ", no problem, refund you can have. But first delete the negative review, after it is gone we pay."; // expect: BSM2001|BSM2004
        }
    }

    public class PiFaHuiDaQi : HuiDaQi
    {
        public override bool PiPei(string w) => w.Contains("bulk") || w.Contains("批发");
        public override string HuiDa(string n)
        {
            var da = n + "您好，大批量请不要在亚马逊拍，我们给您发形式发票，走T/T电汇，价格另算。"; // expect: BSM3003
            return da;
        }
    }

    public class ZhaoHuHuiDaQi : HuiDaQi
    {
        public override bool PiPei(string w) => w.Length < 6;
        public override string HuiDa(string n) => "Hi " + n + ", which order number is it about please?";
    }
}
