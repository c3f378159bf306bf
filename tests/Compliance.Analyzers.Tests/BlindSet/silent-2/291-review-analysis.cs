namespace Reviews.Analysis;
public class Summary
{
    public string Describe(int five, int one) => $"{five} buyers left 5 stars and {one} left 1 star; customers like the free gift box.";
    public string Advice(int one) => one > 10 ? "Many buyers complain about the packaging. Improve it before you run a coupon." : "No action needed.";
}
