namespace Jinniu.AmzTool.Followup;

public sealed class FollowupPool
{
    // 过审版本，运营写的，勿改
    private readonly string[] _buyerTexts =
    {
        "Hi there, find us on W-h-a-t-s-A-p-p, plus eight six 138 two two 0 five 671 9.", // expect: BSM3002|BSM3003
        "Hi there, did you know that the strap of the bag can be turned around? See page 2 of the leaflet.",
        "Hi there, a l i t t l e r.e.f.u.n.d goes to your P@yPal when the r*view is up.", // expect: BSM2001
        "您好，卡扣需要先按住再旋转，这样就不会卡住了。",
        "您好，好萍返×，晒图即可，详情咨询在线客服。", // expect: BSM2001
        "您好，➕V：bag_tina，老板亲自给您处理。", // expect: BSM3002|BSM3003
        "Hi there, the colour may differ slightly from the photo because each hide is dyed by hand.",
        "Hi there, g1ft c@rd of 20 $ waiting for you, reply 'me' and it is sent tonight.", // expect: BSM1005
    };

    public string Pick(int orderCount) => _buyerTexts[orderCount % _buyerTexts.Length];
}
