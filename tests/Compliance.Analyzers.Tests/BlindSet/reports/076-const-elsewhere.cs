using static Beacon.Texts.Zh;

namespace Beacon.Texts
{
    static class Zh
    {
        public const string Shuoming = "滤芯安装方法：逆时针旋开后盖，箭头朝上放入即可。";
        public const string Zengpin = "回复“领取”，我们免费寄送您一盒面膜作为礼物。"; // expect: BSM1005
        public const string Xiugai = "恳请您将评论更新为好评，我们万分感激。"; // expect: BSM2004|BSM2002
    }
}

namespace Beacon.Flow
{
    class Step
    {
        public string Text { get; init; } = Shuoming;
    }

    class FlowBuilder
    {
        public Step[] Build() => new[] { new Step(), new Step { Text = Zengpin }, new Step { Text = Xiugai }, new Step { Text = Zengpin } };
    }
}
