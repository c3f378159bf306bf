using FreeSql;

namespace DuoDian.BaoBiao;

public class PingJiaBaoBiao(IFreeSql fsql)
{
    private const string ChaPingSql = @"
        SELECT o.order_no, r.star, r.title AS 评价标题, c.code AS 优惠券码
        FROM review r
        LEFT JOIN orders o ON o.id = r.order_id
        LEFT JOIN coupon c ON c.order_id = o.id AND c.title LIKE '%下次购买立减%'
        WHERE r.star <= 2 AND r.body NOT LIKE '%好评返现%'";

    private const string LiPinKaSql =
        "UPDATE gift_card SET remark = '送给五星好评买家的礼品卡' WHERE batch_no = @pi_ci AND used = 0";

    public Task<List<ChaPingHang>> ChaXunAsync() => fsql.Ado.QueryAsync<ChaPingHang>(ChaPingSql);

    public Task<int> GengXinAsync(string piCi) => fsql.Ado.ExecuteNonQueryAsync(LiPinKaSql, new { pi_ci = piCi });
}

public record ChaPingHang(string OrderNo, int Star, string Title, string? Code);
