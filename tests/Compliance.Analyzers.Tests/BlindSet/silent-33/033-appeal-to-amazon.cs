using System.Threading.Tasks;

namespace Wuyi.ShenSu;

/// <summary>店铺被警告后提交给亚马逊卖家支持的行动计划 (POA)</summary>
public class XingDongJiHua
{
    private readonly ISellerSupportCaseClient _anJian;
    public XingDongJiHua(ISellerSupportCaseClient anJian) => _anJian = anJian;

    public Task TiJiaoAsync(string caseId)
    {
        var poa = """
            Dear Amazon Seller Performance team,

            Root cause: a former employee put cards in the boxes which offered a gift card in exchange for a positive review.
            Action taken: all cards were destroyed on 3 June, the employee was dismissed, 4,120 units were opened and checked.
            Prevention: no message of ours may hold coupons, cashback, requests for five star reviews or contact data.
            Every text is read by the compliance department before it is used.

            Wuyi Tents, compliance department
            """;
        return _anJian.AddReplyAsync(caseId, poa);
    }
}
