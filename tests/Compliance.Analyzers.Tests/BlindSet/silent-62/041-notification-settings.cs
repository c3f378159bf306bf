using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Sellmate.Web.Areas.Settings
{
    public class NotificationOption
    {
        public string Key { get; init; }
        public string Label { get; init; }
        public string Hint { get; init; }
        public bool Enabled { get; set; }
    }

    public class NotificationSettingsInput
    {
        [Required(ErrorMessage = "Please tell us which e-mail address we should write to.")]
        [EmailAddress(ErrorMessage = "Please enter an e-mail address, e.g. you@yourshop.example.")]
        public string Email { get; set; }

        [Phone(ErrorMessage = "Please enter your phone number with country code, e.g. +44 7700 900123.")]
        public string Phone { get; set; }

        public Dictionary<string, bool> Options { get; set; } = new();
    }

    [Authorize]
    [Area("Settings")]
    public class NotificationsController : Controller
    {
        private static readonly NotificationOption[] Defaults =
        {
            new() { Key = "review.low", Label = "Low review", Hint = "Tell me when one of my products gets a one or two star review", Enabled = true },
            new() { Key = "review.five", Label = "Five-star review", Hint = "Tell me when a buyer leaves a five-star review", Enabled = false },
            new() { Key = "feedback.removed", Label = "Feedback removed", Hint = "Tell me when Amazon has removed negative seller feedback", Enabled = true },
            new() { Key = "coupon.budget", Label = "Coupon budget", Hint = "Tell me when 80% of a coupon's budget has been clipped", Enabled = true },
            new() { Key = "deal.start", Label = "Deal starts", Hint = "Tell me when my Lightning Deal or 20% off promotion starts", Enabled = true },
            new() { Key = "message.blocked", Label = "Message blocked", Hint = "Tell me when Amazon blocks a message I wrote to a buyer", Enabled = true },
            new() { Key = "news", Label = "Sellmate news", Hint = "Send me the Sellmate newsletter with new features and offers on your plan", Enabled = false },
        };

        private readonly ISettingsStore _store;

        public NotificationsController(ISettingsStore store) => _store = store;

        [HttpGet]
        public async Task<IActionResult> Index()
        {
            var saved = await _store.LoadAsync(User.Identity!.Name);
            var model = Defaults
                .Select(d => new NotificationOption
                {
                    Key = d.Key,
                    Label = d.Label,
                    Hint = d.Hint,
                    Enabled = saved.TryGetValue(d.Key, out var on) ? on : d.Enabled
                })
                .ToList();
            ViewData["Title"] = "Notifications";
            return View(model);
        }

        [HttpPost]
        [ValidateAntiForgeryToken]
        public async Task<IActionResult> Index(NotificationSettingsInput input)
        {
            if (!ModelState.IsValid)
            {
                return View(input);
            }

            var unknown = input.Options.Keys.Except(Defaults.Select(d => d.Key)).ToList();
            if (unknown.Count > 0)
            {
                ModelState.AddModelError(nameof(input.Options), "Unknown option. Please contact us at help@sellmate.example if you think this is wrong.");
                return View(input);
            }

            await _store.SaveAsync(User.Identity!.Name, input.Options);
            TempData["Success"] = "Your settings were saved. You get your first notification with the next review.";
            return RedirectToAction(nameof(Index));
        }
    }

    public interface ISettingsStore
    {
        Task<IDictionary<string, bool>> LoadAsync(string user);
        Task SaveAsync(string user, IDictionary<string, bool> values);
    }
}
