using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

// looks what the competitors do with coupons
var d = new ChromeDriver();
foreach (var asin in File.ReadAllLines("competitors.txt"))
{
    d.Navigate().GoToUrl("https://www.amazon.com/dp/" + asin);
    var page = d.PageSource;
    var coupon = d.FindElements(By.XPath("//label[contains(., 'Apply') and contains(., 'coupon')]")).FirstOrDefault()?.Text ?? "";
    var stars = d.FindElements(By.CssSelector("#acrPopover")).FirstOrDefault()?.GetAttribute("title") ?? "0 out of 5 stars";
    var promo = page.Contains("Save 10% when you buy 2") || page.Contains("Get a free gift with purchase");
    if (coupon != "") Console.WriteLine($"{asin}: competitor has a coupon -> {coupon}");
    if (promo) Console.WriteLine($"{asin}: runs a promotion (buy more save more or free gift)");
    File.AppendAllText("out.csv", $"{asin};{coupon};{stars};{(promo ? "promo" : "no promo")}\n");
    if (page.Contains("Enter the characters you see below"))
        throw new InvalidOperationException("Captcha! Stop and send the discount report without " + asin);
    Thread.Sleep(4000);
}
d.Quit();
