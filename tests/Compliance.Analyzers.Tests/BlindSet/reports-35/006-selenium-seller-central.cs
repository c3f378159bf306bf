using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

// types the messages into seller central, slow on purpose
var d = new ChromeDriver();
d.Navigate().GoToUrl("https://sellercentral.amazon.com/messaging/inbox");
Thread.Sleep(20000); // log in by hand

string[] todo = File.ReadAllLines("ids.txt");
const string A = "Hi there! The toy needs three AA batteries. ";
const string B = "Post a pic of the happy kid in a review, send us the screenshot and we refund 100%."; // expect: BSM2001
foreach (var id in todo)
{
    d.Navigate().GoToUrl($"https://sellercentral.amazon.com/messaging/contact?orderId={id}");
    var box = d.FindElement(By.CssSelector("kat-textarea textarea"));
    if (id.StartsWith("112"))
        box.SendKeys(A + B);
    else if (id.StartsWith("113"))
        box.SendKeys("Hi! The batteries were not in the box, we mail you a set today at no charge.");
    else if (id.StartsWith("114"))
        box.SendKeys("Hi! Buy the big dino too and get the egg for free, offer runs only till Sunday."); // expect: BSM1005|BSM1001|BSM1007
    else
        box.SendKeys("Hi! You'll find all the assembly videos on youtube.com/@dinoworkshop-toys"); // expect: BSM3001
    Thread.Sleep(900);
    box.SendKeys("If something is wrong with the toy email dad at dinoworkshop (at) gmail (dot) com"); // expect: BSM3002|BSM3003
    d.FindElement(By.XPath("//kat-button[@label='Send']")).Click();
}
