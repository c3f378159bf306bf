namespace Shop.Components;
public class PromoCard : ComponentBase
{
    [Parameter] public string Title { get; set; } = "Spring sale";
    [Parameter] public string Text { get; set; } = "Save up to 30% on our garden range. Only this week!";
    [Parameter] public string ButtonText { get; set; } = "Shop now";
}
