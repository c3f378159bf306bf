using Dapper;
using System.Data;

namespace YunGou.Erp.BaoBiao;

public class ChaPingBaoBiao
{
    private readonly IDbConnection _db;
    public ChaPingBaoBiao(IDbConnection db) => _db = db;

    public IEnumerable<dynamic> QuChaPing() => _db.Query(@"
        SELECT r.asin, r.stars, r.content, o.coupon_code, o.discount_amount
        FROM review r LEFT JOIN orders o ON o.id = r.order_id
        WHERE r.stars <= 2 AND r.content LIKE '%refund for a good review%'
        ORDER BY r.created_at DESC");

    public int ShanChu(long id) =>
        _db.Execute("DELETE FROM review_cache WHERE id = @id /* 删除差评缓存 */", new { id });

    public int BiaoJi() =>
        _db.Execute("UPDATE messages SET flagged = 1 WHERE body LIKE '%好评返现%' OR body LIKE '%gift card%'");
}
