namespace Alpenhof.Guests.Newsletter;

public sealed class SpaNewsletterPage : PageModel
{
    public string Headline { get; private set; } = "Spa weekend at the Alpenhof";
    public IReadOnlyList<string> Teasers { get; } =
    [
        "Two nights, breakfast and a massage from 289 euros per person",
        "Children under six stay free in their parents' room",
        "Members of the hotel club get 10% off in the restaurant",
    ];

    public void OnGet(string? lang)
    {
        if (lang == "zh") Headline = "阿尔卑斯酒店水疗周末，住两晚送按摩一次";
    }
}
