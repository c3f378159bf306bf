namespace Cheng.KeFu
{
    public class HuaShuKu
    {
        public Dictionary<string, string> Ku = new Dictionary<string, string>
        {
            { "破损", "亲，非常抱歉，我们马上给您补发一个新的。" },
            { "催评", "亲，麻烦您动动手指给个五星好评哦，截图给客服返5元红包。" }, // expect: BSM2001
            { "差评", "亲，您看能把差评改成好评吗？我们给您退一半的钱。" }, // expect: BSM2001|BSM2004
            { "引流", "亲，加客服微信 cheng8866，下次直接找我买更便宜。" }, // expect: BSM3002|BSM3003
        };
    }
}
