using System.CommandLine;

var apply = new Option<string>("--coupon") { Description = "Coupon code to simulate, for example SAVE20 gives 20% off the order." };
var stars = new Option<int>("--min-stars") { Description = "Only download reviews with at least this many stars (1-5)." };
var del = new Option<bool>("--delete-reviews") { Description = "Delete the cached reviews before download. Your reviews on Amazon are not touched." };
var gift = new Option<bool>("--gift") { Description = "把赠品行计入成本，例如买一送一活动。" };

var root = new RootCommand("利润计算工具：支持优惠券、折扣、返现和赠品成本");
root.Options.Add(apply);
root.Options.Add(stars);
root.Options.Add(del);
root.Options.Add(gift);

root.SetAction(r =>
{
    Console.WriteLine("usage: profit --coupon SAVE20 --gift");
    Console.WriteLine("优惠券已按8折计入，礼品卡不计入成本");
    return 0;
});

return root.Parse(args).Invoke();
