namespace C.Zh;
public class FuWu
{
    public string TiShi(string dingdan) => "您好，请加微信 czh1234 领取电子说明书。"; // expect: BSM3002|BSM3003
    public string TiShi2(string dingdan) => "更多款式请访问我们的官网 www.czh.com。"; // expect: BSM3001|BSM3003
}
