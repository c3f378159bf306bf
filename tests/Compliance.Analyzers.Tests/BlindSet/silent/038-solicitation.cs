using software.amzn.spapi.Api.solicitations.v1;
namespace Qing.PingLun;

internal class 请求评论(SolicitationsApi api)
{
    private const string 按钮 = "请求评论";

    public int 执行(IReadOnlyList<string> 订单)
    {
        var 成功 = 0;
        foreach (var 单号 in 订单)
        {
            try
            {
                api.CreateProductReviewAndSellerFeedbackSolicitation(单号, new List<string> { "ATVPDKIKX0DER" });
                成功++;
            }
            catch (Exception e)
            {
                Console.WriteLine($"{按钮}失败：{单号}，原因：{e.Message}");
            }
        }
        return 成功;
    }
}
