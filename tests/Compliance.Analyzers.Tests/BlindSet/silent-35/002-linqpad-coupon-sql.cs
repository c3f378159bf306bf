// <Query Kind="Statements">
//   <Connection><Server>localhost</Server><Database>shop</Database></Connection>
// </Query>

// how much did the coupons cost me this year?
var sql = @"
select c.code, c.percent_off, count(*) n, sum(o.discount_amount) lost
from coupons c join orders o on o.coupon_code = c.code
where c.kind in ('free gift', 'gift card', '20% off next order')
  and o.review_reward is null
group by c.code, c.percent_off";
var del = "delete from reviews where stars = 1 and is_test = 1";
var rows = this.ExecuteQuery<Row>(sql).ToList();
rows.OrderByDescending(r => r.Lost).Dump("Coupons that cost the most");
$"All discounts together: {rows.Sum(r => r.Lost):C}".Dump();
if (Util.ReadLine<bool>("Remove test reviews?"))
    this.ExecuteCommand(del);

class Row
{
    public string Code { get; set; }
    public int PercentOff { get; set; }
    public int N { get; set; }
    public decimal Lost { get; set; }
}
