using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

// creates the public coupons in Seller Central, so I don't have to click 40 times
IWebDriver d = new ChromeDriver();
d.Navigate().GoToUrl("https://sellercentral.amazon.com/coupons/create");

(string Asin, string Title, int Percent)[] coupons =
{
    ("B0EXAMPLE1", "Save 10% on bamboo toothbrushes", 10),
    ("B0EXAMPLE2", "Save 15% on charcoal floss", 15),
};

foreach (var (asin, title, percent) in coupons)
{
    d.FindElement(By.Id("asin-search")).SendKeys(asin);
    d.FindElement(By.CssSelector("input[name='percent']")).SendKeys(percent.ToString());
    d.FindElement(By.Name("couponTitle")).SendKeys(title);
    d.FindElement(By.XPath("//kat-button[@label='Submit coupon']")).Click();
    Console.WriteLine($"coupon for {asin} submitted");
}
d.Quit();
