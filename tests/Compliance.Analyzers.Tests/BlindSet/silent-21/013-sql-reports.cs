namespace Erp.Berichte;

public class GutscheinBericht
{
    private const string SqlGutscheine = @"
        SELECT c.code, c.percent_off, COUNT(o.id) AS used
        FROM coupon c LEFT JOIN orders o ON o.coupon_code = c.code
        WHERE c.description LIKE '%off your next order%'
        GROUP BY c.code, c.percent_off";

    private const string SqlBewertungen =
        "SELECT id, stars, text FROM product_review WHERE stars = 5 AND text LIKE '%free gift%' OR text LIKE '%gift card%'";

    private const string SqlChaping = "select * from pingjia where leixing = '差评' and neirong like '%返现%'";

    public string Sql(string art) => art switch
    {
        "coupon" => SqlGutscheine,
        "review" => SqlBewertungen,
        _ => SqlChaping,
    };
}
