using System.Collections.Generic;

namespace Glossary.Tool
{
    /// <summary>Terms for translators of the legal department; no sentences for customers.</summary>
    public class TermBase
    {
        public IList<(string En, string De, string Zh)> Terms { get; } = new List<(string, string, string)>
        {
            ("gift card", "Geschenkkarte", "礼品卡"),
            ("coupon code", "Gutscheincode", "优惠码"),
            ("cash back", "Rückvergütung", "返现"),
            ("positive review", "positive Rezension", "好评"),
            ("to delete a review", "eine Rezension löschen", "删除评价"),
            ("off-platform payment", "Zahlung außerhalb der Plattform", "平台外付款"),
            ("prize draw", "Gewinnspiel", "抽奖"),
        };
    }
}
